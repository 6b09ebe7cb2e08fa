import { describeGroup } from "./groups";

describeGroup("writing-pairs");

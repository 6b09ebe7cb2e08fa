import { describeGroup } from "./groups";

describeGroup("the-group");

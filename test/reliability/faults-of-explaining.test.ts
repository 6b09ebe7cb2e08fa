import { describeGroup } from "./groups";

describeGroup("explaining");

import { describeGroup } from "./groups";

describeGroup("taking-back");

import { describeGroup } from "./groups";

describeGroup("laying-out");

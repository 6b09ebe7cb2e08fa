import { describeGroup } from "./groups";

describeGroup("choosing");

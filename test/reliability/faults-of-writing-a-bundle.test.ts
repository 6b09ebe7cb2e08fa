import { describeGroup } from "./groups";

describeGroup("writing-a-bundle");

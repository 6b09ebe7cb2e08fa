import { describeGroup } from "./groups";

describeGroup("turning-into-a-form");

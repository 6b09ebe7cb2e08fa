import { describeGroup } from "./groups";

describeGroup("filling-in");

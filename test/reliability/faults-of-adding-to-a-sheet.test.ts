import { describeGroup } from "./groups";

describeGroup("adding-to-a-sheet");

import { describeGroup } from "./groups";

describeGroup("a-late-file-over-typing");

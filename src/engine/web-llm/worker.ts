import { expose } from "comlink";
import { createModelRunner } from "./model-runner";

expose(createModelRunner());

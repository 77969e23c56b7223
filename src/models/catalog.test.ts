import { expect, it } from "vitest";
import { embeddedModel, manifestUrl, modelFolderUrl } from "./catalog";

it("finds the model's folder under the app's base, wherever that is", () => {
  expect(modelFolderUrl(embeddedModel, "https://plant.example/fieldwright/")).toBe("https://plant.example/fieldwright/models/workorder-135m/1.2.1/");
  expect(manifestUrl(embeddedModel, "https://plant.example/")).toBe("https://plant.example/models/workorder-135m/1.2.1/manifest.json");
});

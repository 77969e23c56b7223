// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { closedPolicy, PolicyError } from "@/domain/policy/policy";
import { EngineError } from "@/engine/engine";
import { loadDialog } from "@/ui/dialog";
import { PlantNotice } from "@/ui/plant-notice";
import { renderUi } from "@/ui/testing";
import { createTestServices } from "@/ui/testing-model";
import { createFakePlant, type FakePlant } from "@/ui/testing-plant";
import { PlantSection } from "./plant-section";

beforeAll(loadDialog, 60_000);

const policy = { ...closedPolicy, plantServers: [{ name: "Hall 2", baseUrl: "https://llm.plant.example/v1" }] };

async function render(plant: FakePlant) {
  await renderUi(
    <>
      <PlantNotice />
      <PlantSection />
    </>,
    { services: { ...createTestServices(), plant } },
  );
}

const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: "button > span" }));

describe("the plant's server in the settings", () => {
  it("is not there where the policy names none, or is none", async () => {
    await render(createFakePlant());
    expect(await screen.findByText(/policy names no plant server/)).toBeDefined();
    await render({ ...createFakePlant(), policy: () => Promise.reject(new PolicyError("no JSON")) });
    expect(await screen.findByText("The site’s policy cannot be read")).toBeDefined();
    expect(screen.queryByRole("switch")).toBeNull();
  });

  it("is tested, and switched on only after a plain question", async () => {
    const plant = createFakePlant(policy, () => Promise.resolve(["qwen3-4b"]));
    await render(plant);
    const use = await screen.findByRole<HTMLInputElement>("switch");
    expect(use.disabled).toBe(true);
    press("Test the connection");
    expect(await screen.findByText("The server answers and offers 1 model")).toBeDefined();
    fireEvent.click(use);
    expect(plant.getState().choice).toBeNull();
    expect(await screen.findByText(/leaves this device for https:\/\/llm\.plant\.example\/v1/)).toBeDefined();
    press("Send notes there");
    expect(plant.getState().choice).toEqual({ server: "Hall 2", model: "qwen3-4b", isOn: true });
    expect(await screen.findByText("Notes go to “Hall 2”")).toBeDefined();
    fireEvent.click(screen.getByRole("switch"));
    expect(plant.getState().choice).toMatchObject({ isOn: false });
    await waitFor(() => expect(screen.queryByText("Notes go to “Hall 2”")).toBeNull());
  });

  it("says why a test fails", async () => {
    await render(createFakePlant(policy, () => Promise.reject(new EngineError("server-refused"))));
    await screen.findByRole("switch");
    press("Test the connection");
    expect(await screen.findByText("The plant server refused the key")).toBeDefined();
  });

  it("says when the device steps in", async () => {
    const plant = createFakePlant(policy);
    await render(plant);
    plant.set({ choice: { server: "Hall 2", model: "m", isOn: true }, answered: { where: "device-instead", cause: new EngineError("server-unreachable") } });
    expect(await screen.findByText("“Hall 2” does not answer")).toBeDefined();
  });
});

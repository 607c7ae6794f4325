import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Stryker's own option for this, `testFiles`, makes it switch on what runs at import only after the import.
    include: (process.env.MUTATION_TESTS ?? "").split("\n"),
    setupFiles: ["tests/mutation/fixed-seed.ts"],
    testTimeout: 60_000,
    restoreMocks: true,
    isolate: false,
  },
});

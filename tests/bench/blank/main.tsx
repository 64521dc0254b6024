import "@mantine/core/styles.css";
import { Button, MantineProvider } from "@mantine/core";
import { createRoot } from "react-dom/client";

/** The least that a React + Mantine page can be: the floor of a start. */
const root = document.querySelector("#root");
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
if (root !== null) {
  createRoot(root).render(
    <MantineProvider getStyleNonce={() => nonce}>
      <h1>Blank</h1>
      <Button>Go</Button>
    </MantineProvider>,
  );
}

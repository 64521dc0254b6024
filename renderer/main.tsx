import "./app/mantine-first.css";
import "./app/fonts.css";
import "./app/global.css";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { App } from "./app/App.tsx";
import { pickBridge } from "./bridge/pick-bridge.ts";
import { loadLanguage } from "./i18n/translation.tsx";
import { createSession } from "./state/session-store.ts";

// The page's policy forbids making code from text, which zod would try for speed.
z.config({ jitless: true });

const session = createSession({
  bridge: pickBridge(window),
  ids: () => crypto.randomUUID(),
  now: () => new Date(),
  memory: window.sessionStorage,
  loadLanguage,
});

/** The host writes a nonce into the page for the styles that Mantine makes at run time. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";

// Dialogs lock the page's scrolling with a style of their own, which looks for its nonce here.
Reflect.set(globalThis, "__webpack_nonce__", nonce);

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(<App session={session} nonce={nonce} />);
void session.start();

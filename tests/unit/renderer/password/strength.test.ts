import { expect, test } from "vitest";
import { strengthOf } from "#renderer/password/strength.ts";

test.each([
  ["", "weak"],
  ["secreto", "weak"],
  ["secretos", "fair"],
  ["caballopila", "fair"],
  ["caballo pila", "good"],
  ["caballo pila grapa", "strong"],
  ["aaaaaaaaaaaaaaaaaaaa", "weak"],
  ["ñandúes", "weak"],
])("%j is %s", (password, strength) => {
  expect(strengthOf(password)).toBe(strength);
});

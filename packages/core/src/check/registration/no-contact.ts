import { defineRule } from "../rule.ts";

export const noContact = defineRule({
  code: "registration/no-contact",
  severity: "warning",
  summary: "A registration by e-mail without an address, or by form without a link.",
  *inEvent({ event: { registration } }) {
    if (registration?.mode === "email" && registration.email === undefined) {
      yield {
        path: "/registration",
        message: "People are to register by e-mail, but no address is given. Add it as `email`.",
        params: { missing: "email" },
      };
    }
    if (registration?.mode === "form" && registration.url === undefined) {
      yield {
        path: "/registration",
        message: "People are to register by form, but no link to it is given. Add its `url`.",
        params: { missing: "url" },
      };
    }
  },
});

import fc from "fast-check";

/** For npm run mutation: the first failure gives a change away; looking for a smaller one only takes time. */
fc.configureGlobal({ endOnFailure: true });

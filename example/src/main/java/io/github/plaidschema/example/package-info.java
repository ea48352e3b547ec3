/**
 * Two programs: one reads, shows, changes and writes a response of {@code /link/token/get}, the
 * other one talks to the API.
 */
@NullMarked
package io.github.plaidschema.example;

import org.jspecify.annotations.NullMarked;

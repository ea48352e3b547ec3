/** A program that reads, shows, changes and writes answers of {@code /link/token/get}. */
@NullMarked
package io.github.plaidschema.example;

import org.jspecify.annotations.NullMarked;

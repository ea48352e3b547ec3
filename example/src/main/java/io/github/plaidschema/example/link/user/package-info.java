/** The end user whom a Link token is made for. */
@NullMarked
package io.github.plaidschema.example.link.user;

import org.jspecify.annotations.NullMarked;

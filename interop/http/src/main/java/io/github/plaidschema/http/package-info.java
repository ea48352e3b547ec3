/** Request and response bodies of the JDK's HTTP client, written and read by codecs. */
@NullMarked
package io.github.plaidschema.http;

import org.jspecify.annotations.NullMarked;

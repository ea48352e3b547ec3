/** Has Retrofit send and receive schema types. */
@NullMarked
package io.github.plaidschema.retrofit;

import org.jspecify.annotations.NullMarked;

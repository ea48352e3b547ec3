package com.example.transfer;

import com.example.common.Amount;
import com.example.common.Party;
import com.example.common.Response;
import io.github.plaidschema.PlaidSchema;
import java.util.List;

/** Some money that went from one to others. */
@PlaidSchema
public interface Transfer extends Response {
  Amount amount();

  Party from();

  List<Party> to();
}

package com.example.bank;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes accounts and returns them. */
@RestController
public class AccountController {
  @PostMapping("/echo")
  Account echo(@RequestBody Account account) {
    return account;
  }

  /** What another service sent: it has a property of its own, and no balance. */
  @GetMapping("/drifted")
  Account drifted() {
    return AccountJson.CODEC.read("{\"id\":\"a\",\"opened\":1.10}");
  }
}

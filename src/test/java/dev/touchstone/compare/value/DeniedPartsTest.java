package dev.touchstone.compare.value;

import static dev.touchstone.compare.TestClaims.inShort;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who denies a harm of one part of the body does not deny the harm. */
class DeniedPartsTest {

  private static final String GUMS = "It does not cause bleeding of the gums.";

  @Test
  void beginningOfALongerNameIsNotDenied() {
    assertEquals(
        List.of(),
        inShort(
            "a | adverse_effect | 'bleeding",
            "b | adverse_effect | !'bleeding | | does not cause bleeding | " + GUMS,
            "b | adverse_effect | !'bleeding of the gum | | does not cause bleeding of the gums | "
                + GUMS));
  }

  @Test
  void harmThatIsDeniedByItselfIsDenied() {
    assertEquals(
        List.of("conflict polarity major [a, b]"),
        inShort(
            "a | adverse_effect | 'bleeding",
            "b | adverse_effect | !'bleeding | | does not cause bleeding | It does not cause bleeding."));
  }
}

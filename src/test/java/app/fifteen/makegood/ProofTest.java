package app.fifteen.makegood;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Outcome;
import org.junit.jupiter.api.Test;

class ProofTest {

  @Test
  void aFileOfTenMebibytesIsTakenAndALargerOneIsNot() {
    assertThat(Proof.of("photo.jpg", new byte[Proof.MAX_SIZE])).isInstanceOf(Outcome.Done.class);
    assertThat(Proof.of("photo.jpg", new byte[Proof.MAX_SIZE + 1]))
        .isEqualTo(Outcome.refused("makegood.proof.too_large", "photo.jpg", 11, 10));
  }

  @Test
  void anEmptyFileProvesNothing() {
    assertThat(Proof.of("photo.jpg", new byte[0])).isEqualTo(Outcome.refused("makegood.proof.empty", "photo.jpg"));
  }
}

package app.fifteen.wording;

import app.fifteen.exchange.PdfFonts;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.PostalAddress;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An official apology as it goes out (R20).
 *
 * @param writer signs where the letterhead names nobody
 * @param company the addressee's, as is {@code address}
 * @param body paragraphs with an empty line between them; the last one stays with the signature
 */
public record ApologyLetter(
    Language language,
    Letterhead letterhead,
    String office,
    String writer,
    LocalDate date,
    String addressee,
    Optional<String> company,
    PostalAddress address,
    String subject,
    String body) {

  public ApologyLetter saying(String otherSubject, String otherBody) {
    return new ApologyLetter(
        language, letterhead, office, writer, date, addressee, company, address, otherSubject, otherBody);
  }

  /** The same to somebody whose name and address are spelled otherwise. */
  public ApologyLetter to(String spelled, Optional<String> spelledCompany, PostalAddress spelledAddress) {
    return new ApologyLetter(
        language, letterhead, office, writer, date, spelled, spelledCompany, spelledAddress, subject, body);
  }

  /** Signs of what the client reads that no font can draw, each once: they would be missing on paper. */
  public String undrawable() {
    return PdfFonts.unknown(
        String.join("\n", addressee, company.orElse(""), address.onEnvelope(), subject, body));
  }

  /** All that is said in it. */
  public String text() {
    return subject.isBlank() ? body : subject + "\n\n" + body;
  }

  String signatory() {
    return letterhead.signatory().isEmpty() ? writer : letterhead.signatory();
  }

  List<String> paragraphs() {
    return List.of(body.strip().split("\\n\\s*\\n"));
  }

  /** An A4 page or several; takes a moment. */
  public byte[] pdf() {
    var out = new ByteArrayOutputStream();
    new LetterPdf(this, out).write();
    return out.toByteArray();
  }
}

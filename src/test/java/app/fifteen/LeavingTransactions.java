package app.fifteen;

import app.fifteen.database.Database;
import app.fifteen.exchange.importing.RowStoring;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads in the compiled classes what leaves transactions: only {@link Database#decide} takes back what was refused, so no
 * {@link Outcome}, and nothing with one in a field, may leave by another door that commits, nor be thrown away on its way.
 * Reading takes nothing back. Bulk goes its own way: it refuses row by row and keeps the rest. What hides in a collection
 * or behind a type variable of a record is not seen.
 */
final class LeavingTransactions {

  private static final ClassDesc DATABASE = descOf(Database.class);
  private static final ClassDesc BULK = descOf(RowStoring.class);
  private static final ClassDesc OUTCOME = descOf(Outcome.class);
  private static final Set<String> OTHER_DOORS = Set.of("write", "run");

  private final List<ClassModel> classes;
  private final Set<String> refusable;

  LeavingTransactions(Stream<Path> classFiles) {
    classes = classFiles.map(LeavingTransactions::parse).toList();
    refusable = refusable();
  }

  /** How many pieces of work go through the door for use cases. */
  long decided() {
    return calls().filter(call -> call.isTo("decide")).count();
  }

  /** Where work that can be refused goes through a door that commits all the same. */
  List<String> byAnotherDoor() {
    return calls()
        .filter(call -> OTHER_DOORS.stream().anyMatch(call::isTo))
        .filter(call -> !call.isBulk())
        .filter(call -> call.work().map(this::mayRefuse).orElse(true))
        .map(Call::where)
        .toList();
  }

  /** Where a feature drops an outcome unread, be it of a use case within its own; what a window does not show is its own affair. */
  List<String> thrownAway() {
    var found = new ArrayList<String>();
    eachMethod(
        (type, method, code) -> {
          for (int i = 0; i < code.size(); i++) {
            boolean dropped =
                code.get(i) instanceof InvokeInstruction call
                    && call.typeSymbol().returnType().equals(OUTCOME)
                    && i + 1 < code.size()
                    && code.get(i + 1) instanceof StackInstruction next
                    && next.opcode() == Opcode.POP;
            boolean droppedByReference =
                code.get(i) instanceof InvokeDynamicInstruction made
                    && work(made).filter(work -> work.wanted().returnType().equals(ConstantDescs.CD_void)).isPresent()
                    && work(made).orElseThrow().written().returnType().equals(OUTCOME);
            if (dropped || droppedByReference) {
              found.add(where(type, method));
            }
          }
        });
    return found.stream().filter(place -> !place.startsWith("app.fifteen.app.") && !place.startsWith("app.fifteen.desktop.")).toList();
  }

  private boolean mayRefuse(Work work) {
    return refusable.contains(work.wanted().returnType().descriptorString())
        || refusable.contains(work.written().returnType().descriptorString())
        || work.wanted().returnType().equals(ConstantDescs.CD_Object);
  }

  /** @param written of the lambda's own method, @param wanted of it as the function it is passed as */
  private record Work(MethodTypeDesc written, MethodTypeDesc wanted) {}

  private record Call(InvokeInstruction to, Optional<Work> work, ClassModel in, String where) {
    boolean isBulk() {
      return in.interfaces().stream().anyMatch(type -> type.asSymbol().equals(BULK));
    }

    boolean isTo(String name) {
      return to.name().equalsString(name);
    }
  }

  private Stream<Call> calls() {
    var found = new ArrayList<Call>();
    eachMethod(
        (type, method, code) -> {
          Optional<Work> last = Optional.empty();
          for (var element : code) {
            if (element instanceof InvokeDynamicInstruction made) {
              last = work(made);
            } else if (element instanceof InvokeInstruction call && call.owner().asSymbol().equals(DATABASE)) {
              found.add(new Call(call, last, type, where(type, method)));
              last = Optional.empty();
            }
          }
        });
    return found.stream().filter(call -> !call.where().startsWith(Database.class.getName() + "."));
  }

  private static Optional<Work> work(InvokeDynamicInstruction made) {
    return made.bootstrapArgs().size() == 3
            && made.bootstrapArgs().get(1) instanceof DirectMethodHandleDesc body
            && made.bootstrapArgs().get(2) instanceof MethodTypeDesc wanted
        ? Optional.of(new Work(MethodTypeDesc.ofDescriptor(body.lookupDescriptor()), wanted))
        : Optional.empty();
  }

  /** Outcomes and refusals, and whatever has one in a field; exceptions roll back anyway. */
  private Set<String> refusable() {
    var known = new HashSet<>(Set.of(OUTCOME.descriptorString(), descOf(Rejection.class).descriptorString()));
    int before;
    do {
      before = known.size();
      for (var type : classes) {
        boolean carries =
            type.fields().stream()
                .map(
                    field ->
                        field.findAttribute(Attributes.signature())
                            .map(SignatureAttribute::signature)
                            .map(signature -> signature.stringValue())
                            .orElse(field.fieldType().stringValue()))
                .anyMatch(text -> known.stream().anyMatch(name -> text.contains(name.substring(0, name.length() - 1))));
        boolean isThrown = type.superclass().filter(up -> up.asInternalName().endsWith("Exception")).isPresent();
        if (carries && !isThrown) {
          known.add(type.thisClass().asSymbol().descriptorString());
        }
      }
    } while (known.size() > before);
    return known;
  }

  private interface Visit {
    void code(ClassModel type, MethodModel method, List<CodeElement> instructions);
  }

  private void eachMethod(Visit visit) {
    for (var type : classes) {
      for (var method : type.methods()) {
        method
            .code()
            .ifPresent(
                code ->
                    visit.code(type, method, code.elementStream().filter(Instruction.class::isInstance).toList()));
      }
    }
  }

  private static String where(ClassModel type, MethodModel method) {
    return type.thisClass().asInternalName().replace('/', '.') + "." + method.methodName().stringValue();
  }

  private static ClassModel parse(Path file) {
    try {
      return ClassFile.of().parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassDesc descOf(Class<?> type) {
    return ClassDesc.of(type.getName());
  }
}

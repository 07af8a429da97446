package dev.muntin.golden;

import java.lang.reflect.Method;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a {@link Golden} to the tests of a class: {@code @ExtendWith(GoldenExtension.class)}.
 *
 * <p>It is a parameter of test methods, of test factories, and of what runs before or after each of them: plans are kept under the name of a test, and
 * neither a constructor nor {@code @BeforeAll} belongs to one.
 *
 * <p>A plan that nobody has approved fails its test and is left beside the approved one as {@code *.received.sh}. With
 * {@code -Dmuntin.golden=approve} it is approved, and the test fails all the same, once. Where the environment has {@code CI}, nothing is written.
 */
public final class GoldenExtension implements ParameterResolver {
    private final Approving approving;

    public GoldenExtension() {
        this(Approving.of(System.getProperty(Approving.PROPERTY, ""), System.getenv()));
    }

    GoldenExtension(Approving approving) {
        this.approving = approving;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Golden.class;
    }

    @Override
    public Golden resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Method test = context.getTestMethod().orElseThrow(() -> new ParameterResolutionException("Golden is a parameter of test methods and of @BeforeEach:"
                + " plans are kept under the name of a test, and " + parameter.getDeclaringExecutable().getName() + " belongs to none"));
        return new Golden(new TestSource(context.getRequiredTestClass(), test.getName()), approving, verified(context.getRoot()));
    }

    @SuppressWarnings("deprecation") // JUnit 5 has it under this name only.
    private static Verified verified(ExtensionContext run) {
        ExtensionContext.Store store = run.getStore(ExtensionContext.Namespace.create(GoldenExtension.class));
        return Objects.requireNonNull(store.getOrComputeIfAbsent(Verified.class, key -> new Verified(), Verified.class));
    }
}

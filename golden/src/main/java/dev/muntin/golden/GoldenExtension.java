package dev.muntin.golden;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a {@link Golden} to the tests of a class: {@code @ExtendWith(GoldenExtension.class)}.
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
        return parameter.getParameter().getType() == Golden.class && context.getTestMethod().isPresent();
    }

    @Override
    public Golden resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Golden(new TestSource(context.getRequiredTestClass(), context.getRequiredTestMethod().getName()), approving);
    }
}

package dev.muntin.golden;

import dev.muntin.analyzer.diagnostic.Printable;
import dev.muntin.analyzer.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import org.approvaltests.approvers.ApprovalApprover;
import org.approvaltests.core.ApprovalFailureReporter;
import org.approvaltests.core.ApprovalReporterWithCleanUp;
import org.approvaltests.core.VerifyResult;
import org.opentest4j.AssertionFailedError;

/** Compares and writes by the rules of muntin what ApprovalTests asks about, reports and cleans up. */
final class PlanApprover implements ApprovalApprover {
    private final ApprovedFile file;
    private final String name;
    private final String plan;
    private final Approving approving;
    private Verdict verdict = new Verdict.Missing();
    private String trouble = "";

    /** @param name what messages call the workspace */
    PlanApprover(ApprovedFile file, String name, String plan, Approving approving) {
        this.file = file;
        this.name = name;
        this.plan = plan;
        this.approving = approving;
    }

    @Override
    public VerifyResult approve() {
        verdict = file.compare(plan);
        return VerifyResult.from(verdict instanceof Verdict.AsApproved);
    }

    @Override
    public void cleanUpAfterSuccess(ApprovalFailureReporter reporter) {
        if (approving == Approving.NEVER) {
            return;
        }
        forgetReceived();
        if (!trouble.isEmpty()) {
            fail();
        }
        if (reporter instanceof ApprovalReporterWithCleanUp tidy) {
            tidy.cleanUp(file.received().toString(), file.path().toString());
        }
    }

    /** A failure it stays: somebody has to see what a reporter approved. */
    @Override
    public VerifyResult reportFailure(ApprovalFailureReporter reporter) {
        switch (approving) {
            case NEVER -> { }
            case BY_HAND -> show(reporter);
            case AT_ONCE -> {
                verdict = file.approve(plan);
                if (verdict instanceof Verdict.Written) {
                    forgetReceived();
                }
            }
        }
        return VerifyResult.FAILURE;
    }

    @Override
    public void fail() {
        throw new AssertionFailedError(name + ": " + Sentence.of(verdict, file.path().toString()) + trouble + Sentence.advice(approving, verdict));
    }

    private void show(ApprovalFailureReporter reporter) {
        try {
            Files.writeString(file.received(), plan);
            reporter.report(file.received().toString(), file.path().toString());
        } catch (IOException e) {
            trouble = "; what was received cannot be left as '" + Printable.of(file.received().toString()) + "': " + Reason.of(e);
        } catch (AssertionError e) {
            // What a reporter throws is told by this failure.
        }
    }

    private void forgetReceived() {
        try {
            Files.deleteIfExists(file.received());
        } catch (IOException e) {
            trouble = ", but what a run before received cannot be removed: '" + Printable.of(file.received().toString()) + "': " + Reason.of(e);
        }
    }
}

package dev.muntin.golden;

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
                forgetReceived();
            }
        }
        return VerifyResult.FAILURE;
    }

    @Override
    public void fail() {
        throw new AssertionFailedError(name + ": " + Sentence.of(verdict, file) + Sentence.advice(approving, verdict));
    }

    private void show(ApprovalFailureReporter reporter) {
        try {
            Files.writeString(file.received(), plan);
            reporter.report(file.received().toString(), file.path().toString());
        } catch (IOException | AssertionError e) {
            // What cannot be shown beside the approved file, or is thrown by a reporter, is told by this failure.
        }
    }

    private void forgetReceived() {
        try {
            Files.deleteIfExists(file.received());
        } catch (IOException e) {
            throw new AssertionFailedError(name + ": the plan is as approved, but " + file.received() + " cannot be removed", e);
        }
    }
}

package dev.muntin.golden;

import java.io.File;
import java.nio.file.Path;
import org.approvaltests.namer.ApprovalNamer;

/** Keeps what is approved in one folder, under the name of the workspace: dynamic tests have no name that a stack could tell. */
record FileNamer(Path folder, String name) implements ApprovalNamer {
    @Override
    public File getApprovedFile(String extension) {
        return folder.resolve(name + ".approved" + extension).toFile();
    }

    @Override
    public File getReceivedFile(String extension) {
        return folder.resolve(name + ".received" + extension).toFile();
    }

    @Override
    public String getApprovalName() {
        return name;
    }

    @Override
    public String getSourceFilePath() {
        return folder + File.separator;
    }

    @Override
    public ApprovalNamer addAdditionalInformation(String information) {
        return new FileNamer(folder, name + "." + information);
    }

    @Override
    public String getAdditionalInformation() {
        return "";
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.explant.report.paper;

/** What a report can be taken away as. */
public enum FileFormat {
    PDF("application/pdf") {
        @Override
        public byte[] write(Paper paper) {
            return PdfReport.write(paper);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] write(Paper paper) {
            return XlsxReport.write(paper);
        }
    },
    CSV("text/csv;charset=utf-8") {
        @Override
        public byte[] write(Paper paper) {
            return CsvReport.write(paper);
        }
    };

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public abstract byte[] write(Paper paper);
}

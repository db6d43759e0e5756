// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frames on a stream: four bytes of length, a version, a kind, and what it carries. Both ends use this class, and
 * neither trusts the other: lengths are bounded, numbers checked, and memory grows only with bytes that arrived.
 */
public final class Frames {
    private static final int VERSION = 1;
    private static final int LONGEST = 1 << 26;
    private static final int LONGEST_PATH = 4096;
    private static final int JOB = 1;
    private static final int OPENED = 2;
    private static final int PAGE = 3;
    private static final int DONE = 4;
    private static final int FAILED = 5;
    private static final int READY = 6;
    private static final int DRAW = 7;
    private static final int PICTURE = 8;
    private static final int MOST_DRAWN = 1 << 16;

    private Frames() {}

    /** Writes one frame and sends it off. */
    public static void write(OutputStream stream, Frame frame) throws IOException {
        var sink = new ByteSink();
        sink.put(VERSION);
        switch (frame) {
            case Frame.Job job -> {
                sink.put(JOB);
                writeJob(sink, job);
            }
            case Frame.Draw(Frame.Job job, List<Integer> pages) -> writeDraw(sink, job, pages);
            case Frame.Ready() -> sink.put(READY);
            case Frame.Opened(DocumentFacts facts) -> writeFacts(sink, facts);
            case Frame.Page(PageReading reading) -> writePage(sink, reading);
            case Frame.Picture(PagePicture picture) -> writePicture(sink, picture);
            case Frame.Done() -> sink.put(DONE);
            case Frame.Failed(ReadingProblem problem) -> {
                sink.put(FAILED);
                writeName(sink, problem);
            }
        }
        var data = new DataOutputStream(stream);
        data.writeInt(sink.size());
        data.write(sink.toBytes());
        data.flush();
    }

    /** Reads one frame; null where the stream ends between frames. */
    public static @Nullable Frame read(InputStream stream) throws IOException {
        int first = stream.read();
        if (first < 0) {
            return null;
        }
        var data = new DataInputStream(stream);
        int length = first << 24 | data.readUnsignedByte() << 16 | data.readUnsignedShort();
        if (length < 2 || length > LONGEST) {
            throw new DamagedPageBytes("A frame of an impossible length");
        }
        byte[] bytes = data.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("A frame was cut");
        }
        var source = new ByteSource(bytes);
        if (source.take() != VERSION) {
            throw new DamagedPageBytes("A frame of an unknown version");
        }
        Frame frame = read(source);
        source.end();
        return frame;
    }

    private static Frame read(ByteSource source) throws DamagedPageBytes {
        return switch (source.take()) {
            case JOB -> readJob(source);
            case READY -> new Frame.Ready();
            case OPENED -> new Frame.Opened(readFacts(source));
            case PAGE -> new Frame.Page(readPage(source));
            case DRAW -> readDraw(source);
            case PICTURE -> new Frame.Picture(readPicture(source));
            case DONE -> new Frame.Done();
            case FAILED -> new Frame.Failed(readName(source, ReadingProblem.values()));
            default -> throw new DamagedPageBytes("A frame of an unknown kind");
        };
    }

    private static void writeJob(ByteSink sink, Frame.Job job) {
        sink.putText(job.path());
        sink.putNumber(job.firstPage());
        sink.putNumber(job.bytes());
        sink.putNumber(job.pages());
        sink.putNumber(job.pageText());
    }

    private static Frame.Job readJob(ByteSource source) throws DamagedPageBytes {
        return new Frame.Job(
                source.takeText(LONGEST_PATH),
                source.takeInt(Integer.MAX_VALUE),
                source.takeNumber(Long.MAX_VALUE),
                source.takeInt(Integer.MAX_VALUE),
                source.takeInt(PageCodec.LONGEST_TEXT));
    }

    private static void writeDraw(ByteSink sink, Frame.Job job, List<Integer> pages) {
        sink.put(DRAW);
        writeJob(sink, job);
        sink.putNumber(pages.size());
        pages.forEach(sink::putNumber);
    }

    private static Frame.Draw readDraw(ByteSource source) throws DamagedPageBytes {
        var job = readJob(source);
        int count = source.takeInt(Math.min(MOST_DRAWN, source.remaining()));
        var pages = new ArrayList<Integer>(count);
        for (int i = 0; i < count; i++) pages.add(source.takeInt(Integer.MAX_VALUE));
        return new Frame.Draw(job, pages);
    }

    private static void writePicture(ByteSink sink, PagePicture picture) {
        sink.put(PICTURE);
        sink.putNumber(picture.number());
        sink.putFlag(picture.whole());
        sink.putNumber(picture.jpeg().length);
        sink.put(picture.jpeg(), picture.jpeg().length);
    }

    private static PagePicture readPicture(ByteSource source) throws DamagedPageBytes {
        int number = source.takeInt(Integer.MAX_VALUE);
        boolean whole = source.takeFlag();
        return new PagePicture(number, source.takeBytes(PagePicture.LARGEST), whole);
    }

    private static void writeFacts(ByteSink sink, DocumentFacts facts) {
        sink.put(OPENED);
        sink.putNumber(facts.pages());
        sink.putFlag(facts.encrypted());
        sink.putFlag(facts.attachments());
        sink.putFlag(facts.portfolio());
        sink.putFlag(facts.dynamicForm());
    }

    private static DocumentFacts readFacts(ByteSource source) throws DamagedPageBytes {
        return new DocumentFacts(
                source.takeInt(Integer.MAX_VALUE),
                source.takeFlag(),
                source.takeFlag(),
                source.takeFlag(),
                source.takeFlag());
    }

    private static void writePage(ByteSink sink, PageReading reading) {
        sink.put(PAGE);
        writeName(sink, reading.state());
        sink.putFlag(reading.problem() != null);
        if (reading.problem() != null) {
            writeName(sink, reading.problem());
        }
        PageQuality quality = reading.quality();
        sink.putNumber(quality.glyphs());
        sink.putNumber(quality.unreadable());
        sink.putNumber(quality.doubled());
        sink.putNumber(quality.outside());
        sink.putFlag(quality.reordered());
        PageBody.write(sink, reading.page());
    }

    private static PageReading readPage(ByteSource source) throws DamagedPageBytes {
        PageState state = readName(source, PageState.values());
        ReadingProblem problem = source.takeFlag() ? readName(source, ReadingProblem.values()) : null;
        var quality = new PageQuality(
                source.takeInt(Integer.MAX_VALUE),
                source.takeInt(Integer.MAX_VALUE),
                source.takeInt(Integer.MAX_VALUE),
                source.takeInt(Integer.MAX_VALUE),
                source.takeFlag());
        return new PageReading(PageBody.read(source), state, quality, problem);
    }

    private static void writeName(ByteSink sink, Enum<?> name) {
        sink.put(name.ordinal());
    }

    private static <E extends Enum<E>> E readName(ByteSource source, E[] names) throws DamagedPageBytes {
        return names[source.takeInt(names.length - 1)];
    }
}

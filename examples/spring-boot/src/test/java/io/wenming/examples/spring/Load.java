package io.wenming.examples.spring;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The same question again and again, at a pace, whether answers come or not; after a few to warm up. Where a machine does not keep the pace,
 * questions wait for their turn, so that it is busy and not buried.
 */
final class Load implements AutoCloseable {
    /** How many a second, and how many to warm up. */
    static final int PER_SECOND = 200;

    private static final int UNDER_WAY = 100;

    /** No answer is waited for longer: only what hangs takes as long. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore turns = new Semaphore(UNDER_WAY);
    private final List<CompletableFuture<Answer>> sent = Collections.synchronizedList(new ArrayList<>());
    private final HttpRequest request;
    private final ScheduledFuture<?> sending;

    private Load(HttpRequest request) throws IOException, InterruptedException {
        this.request = request;
        for (int warming = 0; warming < PER_SECOND; warming++) {
            client.send(request, BodyHandlers.discarding());
        }
        this.sending = clockwork.scheduleAtFixedRate(
                this::send, 0, TimeUnit.SECONDS.toNanos(1) / PER_SECOND, TimeUnit.NANOSECONDS);
    }

    static Load of(URI uri, String body) throws IOException, InterruptedException {
        return new Load(HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private void send() {
        if (turns.tryAcquire()) {
            long start = System.nanoTime();
            sent.add(client.sendAsync(request, BodyHandlers.ofString()).handle((response, failure) -> {
                turns.release();
                long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
                return failure == null ? Answer.of(response, micros) : new Answer(0, failure.toString(), micros);
            }));
        }
    }

    /** Waits until a question that is asked after this call has its answer. */
    void awaitAnswer() {
        int before = sent.size();
        Awaitility.await().atMost(PATIENCE).until(() -> sent.size() > before);
        sent.get(before).join();
    }

    /** Stops sending and waits for all answers, in the order in which they were asked for. */
    ImmutableList<Answer> answers() {
        sending.cancel(false);
        // a question that is just being sent is in the list only when its turn of the clockwork has ended
        MoreExecutors.shutdownAndAwaitTermination(clockwork, PATIENCE);
        return ImmutableList.copyOf(sent).stream()
                .map(CompletableFuture::join)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }

    /**
     * An answer.
     *
     * @param status the status of HTTP; 0 if there was no answer
     * @param body the body; what failed if there was no answer
     * @param micros how long it took
     */
    record Answer(int status, String body, long micros) {
        private static Answer of(HttpResponse<String> response, long micros) {
            return new Answer(response.statusCode(), response.body(), micros);
        }
    }
}

package io.wenming.examples.spring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The same question again and again, at a steady rate, whether answers come or not; after a few to warm up. */
final class Load implements AutoCloseable {
    /** How many a second, and how many to warm up. */
    static final int PER_SECOND = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private final Queue<CompletableFuture<HttpResponse<String>>> sent = new ConcurrentLinkedQueue<>();
    private final ScheduledFuture<?> sending;

    private Load(HttpRequest request) throws IOException, InterruptedException {
        for (int warming = 0; warming < PER_SECOND; warming++) {
            client.send(request, BodyHandlers.discarding());
        }
        this.sending = clockwork.scheduleAtFixedRate(
                () -> sent.add(client.sendAsync(request, BodyHandlers.ofString())),
                0,
                TimeUnit.SECONDS.toNanos(1) / PER_SECOND,
                TimeUnit.NANOSECONDS);
    }

    static Load of(URI uri, String body) throws IOException, InterruptedException {
        return new Load(HttpRequest.newBuilder(uri)
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Stops sending and waits for all answers, in the order in which they were asked for; one that failed throws. */
    List<HttpResponse<String>> answers() {
        sending.cancel(false);
        return sent.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}

package dev.vibecast.benchmarks.retrieval;

/**
 * What was measured of one search over one number of rows.
 *
 * @param search its name
 * @param used whether Vibecast uses it for so many rows
 * @param rows how many there are
 * @param p50Ms CPU time that half of the queries take at most, ms
 * @param p95Ms CPU time that 95 of 100 queries take at most, ms
 * @param recall share of the ten nearest rows that it finds, 0…1
 * @param sameTen share of the queries for which all ten and their order are right, 0…1
 * @param buildCpuSeconds CPU time to make it from the vectors, on all cores together
 * @param heapMb memory beside the vectors themselves
 */
public record RetrievalFigures(
    String search,
    boolean used,
    int rows,
    double p50Ms,
    double p95Ms,
    double recall,
    double sameTen,
    double buildCpuSeconds,
    long heapMb) {}

package dev.vibecast.synth;
public final class Warmup { public static void run() {} private Warmup() {} }

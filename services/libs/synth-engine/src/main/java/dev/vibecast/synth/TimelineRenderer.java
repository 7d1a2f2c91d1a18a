package dev.vibecast.synth;
public final class TimelineRenderer {
  private long pos; private Timeline t;
  public TimelineRenderer(Timeline t, long startFrame) { this.t = t; pos = startFrame; }
  public long position() { return pos; }
  public void update(Timeline t) { this.t = t; }
  public void renderPcm16(byte[] b, int frames) {
    for (int i = 0; i < frames; i++) {
      double f = 220 + 20 * t.segments().size();
      short s = (short) (6000 * StrictMath.sin(2 * Math.PI * f * (pos + i) / 48000.0));
      for (int c = 0; c < 2; c++) { b[4*i+2*c] = (byte) s; b[4*i+2*c+1] = (byte) (s >> 8); }
    }
    pos += frames;
  }
}

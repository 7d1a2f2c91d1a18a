/**
 * Compares words and audio in a joint embedding space, with a model of the CLAP kind that the user
 * supplies as ONNX files. Nothing is downloaded. The contract of the files is in the README.
 */
package dev.vibecast.scorers.clap;

/** Files of a build that survive being stopped halfway. */
package dev.vibecast.builder.files;

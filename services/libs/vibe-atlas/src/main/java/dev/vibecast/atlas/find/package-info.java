/** From words to a recipe: the query, its neighbours in the atlas, their vote, and the reasons. */
package dev.vibecast.atlas.find;

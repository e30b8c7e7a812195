package newstape.web;

import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * What is asked of a server.
 *
 * @param bytes of the body that are wanted; where there are more, it is cut there or is too large
 */
record Question(HttpUrl url, Headers headers, int bytes, boolean cut, boolean textOnly) {}

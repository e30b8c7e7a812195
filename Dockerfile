# docker build -t newstape .
# docker run --rm -it newstape
# docker run --rm newstape say "/price BTC"
# docker run -d -e NEWSTAPE_DISCORD_TOKEN newstape run
#
# Pages of your own: -v "$PWD/seeds:/app/seeds:ro". Settings: NEWSTAPE_... variables, or -v for config/newstape.yaml.
# It writes to /data and /tmp only, and runs as well with: --read-only --tmpfs /tmp -v newstape:/data

FROM maven:3.9.16-eclipse-temurin-25-noble AS build
WORKDIR /build
COPY pom.xml .
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -Dmaven.test.skip -Dspotless.check.skip package

FROM eclipse-temurin:25.0.4_7-jre-noble
RUN useradd --uid 10001 --user-group --home-dir /data --create-home --shell /usr/sbin/nologin newstape
WORKDIR /app
COPY --from=build /build/target/lib target/lib
COPY --from=build /build/target/newstape.jar target/
COPY newstape .
COPY config config
COPY seeds seeds
# The first start makes the ahead-of-time cache, here with the very Java that will use it. It must hold the answer, or
# there is no image.
RUN ./newstape say "/price BTC" | grep -F 73,275.00 && test -s target/newstape-*.aot
USER newstape
VOLUME /data
ENTRYPOINT ["/app/newstape", "--data", "/data"]
HEALTHCHECK --interval=1m --timeout=10s --start-period=10s CMD ["/app/newstape", "--data", "/data", "check"]

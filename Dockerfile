# Touchstone in a container: docker run --rm -v "$PWD:/work" touchstone run pages
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml LICENSE NOTICE ./
COPY .mvn .mvn
COPY src src
RUN mvn -q -B -Dquick -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
COPY --from=build /src/target/touchstone.jar /opt/touchstone.jar
# Pages are read and results are written in the mounted folder, never as root.
USER 1000
WORKDIR /work
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Dfile.encoding=UTF-8", "-jar", "/opt/touchstone.jar"]

# The service by itself: workerd, the built Worker and its files. No Node, no wrangler, no rate limit: that is for what
# stands before it.  docker build -t jcm-planner . && docker run --rm -p 8787:8787 jcm-planner
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build:workerd

FROM debian:12-slim
WORKDIR /app
COPY --from=build /build/dist/workerd ./
USER 65534:65534
EXPOSE 8787
CMD ["./workerd", "serve", "config.capnp"]

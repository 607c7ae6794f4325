# Footnote in a container: docs/reliability.md, "Health and deployment", says how to build and run it.

FROM node:20.20.2-slim AS packages
WORKDIR /footnote
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20.20.2-slim
LABEL org.opencontainers.image.title="Footnote" \
      org.opencontainers.image.description="Answers questions about one news episode with cited passages, word for word, in Discord."
ENV NODE_ENV=production
WORKDIR /footnote
COPY --from=packages /footnote/node_modules ./node_modules
COPY package.json ./
COPY commands ./commands
COPY src ./src
# What may be written: the articles, and what people say of the answers. A new volume begins with these.
COPY --chown=node:node seeds ./seeds
RUN install --directory --owner=node --group=node state
VOLUME ["/footnote/seeds", "/footnote/state"]
USER node

# The container's own loopback, which nobody outside reaches. Without HEALTH_PORT there is nobody to ask.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "--eval", "const port = process.env.HEALTH_PORT; if (port) fetch(`http://127.0.0.1:${port}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# No shell and no npm in between: SIGTERM reaches Footnote, which finishes what runs.
STOPSIGNAL SIGTERM
CMD ["node", "--import", "tsx", "src/start.ts"]

# Peer Practice in a container: docs/running.md says how. Nothing secret is in any layer: token and key come when it runs.
FROM python:3.11-slim AS install
WORKDIR /app
COPY requirements-run.lock .
RUN python -m venv /app/.venv && /app/.venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements-run.lock

FROM python:3.11-slim
RUN useradd --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin peer-practice && install -d -o peer-practice -g peer-practice -m 700 /data
WORKDIR /app
COPY --from=install /app/.venv .venv
COPY bot bot
COPY content content
COPY db db
COPY practice practice
COPY sandbox sandbox
COPY LICENSE NOTICE ./
ENV PATH=/app/.venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    DATABASE_FILE=/data/practice.db BACKUP_FOLDER=/data/backups PORT=8080 BIND=127.0.0.1
USER 10001
VOLUME /data
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s --retries=5 \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen(f\"http://127.0.0.1:{os.environ['PORT']}/healthz\", timeout=8)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]

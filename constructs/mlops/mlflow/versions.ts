/** Image of MLflow; `full` brings the drivers for PostgreSQL and S3 and the login. */
// renovate: datasource=docker
export const image = 'ghcr.io/mlflow/mlflow:v3.17.0-full';

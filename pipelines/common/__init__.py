"""What pipelines share: steps with declared parameters, data versions, tracking, validation, the registry, rollouts."""

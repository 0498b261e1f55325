"""Writes to the API server, by several writers at the same time."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from kubernetes.client.exceptions import ApiException

from common.problems import Refused
from common.rollout import CONFLICTS, STOP, Rollout
from tests.cluster import Cluster


def rollout() -> Rollout:
    return Rollout("iris", "models")


def test_a_write_is_tried_again_after_a_conflict(cluster: Cluster) -> None:
    cluster.conflicts = CONFLICTS
    rollout().set_candidate_weight(10)
    assert cluster.weights() == {"champion": 90, "candidate": 10}


def test_a_write_is_given_up_after_too_many_conflicts(cluster: Cluster) -> None:
    cluster.conflicts = CONFLICTS + 1
    with pytest.raises(ApiException, match="409"):
        rollout().set_candidate_weight(10)
    assert cluster.weights() == {"champion": 100, "candidate": 0}


def test_only_what_the_rollout_owns_is_changed(cluster: Cluster) -> None:
    rollout().serve("candidate", "s3://mlflow/1", "7")
    (body,) = (body for path, body in cluster.objects.items() if path.endswith("/iris-candidate"))
    assert body["spec"] == {
        "predictor": {
            "model": {"modelFormat": {"name": "mlflow"}, "storageUri": "s3://mlflow/1"},
            "annotations": {"hearth/model-version": "7"},
        }
    }
    assert body["metadata"]["annotations"]["serving.kserve.io/stop"] == "false"
    assert cluster.served("champion") == ""
    assert rollout().served("candidate") == "s3://mlflow/1"
    assert rollout().weights() == {"iris-champion-predictor": 100, "iris-candidate-predictor": 0}


def test_one_works_at_a_time(cluster: Cluster) -> None:
    together: list[int] = []
    working = 0

    def work() -> None:
        nonlocal working
        with rollout().held(patience=20):
            working += 1
            together.append(working)
            rollout().set_candidate_weight(10)
            working -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert together == [1, 1, 1, 1]


def test_a_lease_of_another_is_waited_for_and_respected(cluster: Cluster) -> None:
    cluster.take_lease("another", datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
    with pytest.raises(TimeoutError, match="another step holds lease/iris-rollout"), rollout().held(patience=0.2):
        pass
    assert (cluster.lease() or {})["holderIdentity"] == "another"


def test_a_lease_whose_holder_is_silent_is_taken(cluster: Cluster) -> None:
    old = datetime.now(UTC) - timedelta(seconds=31)
    cluster.take_lease("another", old.strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
    with rollout().held(patience=0.2):
        assert (cluster.lease() or {})["holderIdentity"] != "another"
    assert not (cluster.lease() or {})["holderIdentity"]


def test_a_holder_that_has_lost_its_lease_changes_nothing_more(cluster: Cluster) -> None:
    late = rollout()
    with late.held():
        cluster.take_lease("another", datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
        with pytest.raises(TimeoutError, match="another step has taken"):
            late.set_candidate_weight(50)
    assert cluster.weights() == {"champion": 100, "candidate": 0}
    assert (cluster.lease() or {})["holderIdentity"] == "another"


def test_a_stop_is_refused_with_its_reason_and_the_way_to_lift_it(cluster: Cluster) -> None:
    rollout().refuse_if_stopped()
    cluster.annotate_route(STOP, "we look at it")
    with pytest.raises(Refused, match=r"we look at it.*kubectl annotate traefikservice iris hearth/stop-"):
        rollout().refuse_if_stopped()


def test_a_server_is_ready_with_the_wanted_model_only(cluster: Cluster) -> None:
    one = rollout()
    one.serve("champion", "s3://mlflow/1", "1")
    one.wait_until_ready("champion", "s3://mlflow/1", 0.2)
    with pytest.raises(TimeoutError, match="another model"):
        one.wait_until_ready("champion", "s3://mlflow/2", 0.2)
    cluster.is_broken = lambda uri: True
    with pytest.raises(TimeoutError, match="0 of 1 pods"):
        one.wait_until_ready("champion", "s3://mlflow/1", 0.2)

/**
 * Gives the administrator's account the password of the configuration. The server takes that password only when it makes
 * the account, and its API wants the old one, which nothing here knows any more.
 */
export const setAdminPassword = `import configparser, os
import sqlalchemy
from werkzeug.security import check_password_hash, generate_password_hash

config = configparser.ConfigParser(interpolation=None)
config.read(os.environ["MLFLOW_AUTH_CONFIG_PATH"])
auth = config["mlflow"]
name = {"name": auth["admin_username"]}
engine = sqlalchemy.create_engine(auth["database_uri"])
if sqlalchemy.inspect(engine).has_table("users"):
    with engine.begin() as accounts:
        select = sqlalchemy.text("SELECT password_hash FROM users WHERE username = :name")
        row = accounts.execute(select, name).first()
        if row and not check_password_hash(row[0], auth["admin_password"]):
            update = sqlalchemy.text("UPDATE users SET password_hash = :hash WHERE username = :name")
            accounts.execute(update, {**name, "hash": generate_password_hash(auth["admin_password"])})
`;
